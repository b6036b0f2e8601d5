// Loaded before a server's own code: when the supervisor is gone, however it went, the server ends as if told to.
if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 15_000).unref();
  });
  process.channel.unref();
}
