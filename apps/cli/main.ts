import 'reflect-metadata';
import { Config, Refused } from '#platform';
import { ConsoleLogger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { features } from '../features.js';
import { commands } from './commands.js';

class CliModule {}

/** `npm run kru -- <command> [arguments]`: finds the command, gives it the features, closes them. */
async function main(words: string[]): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, i) => words[i] === word));
  if (!command) {
    console.error(`Commands:\n${commands.map(({ name, usage }) => `  ${name.padEnd(16)} ${usage}`).join('\n')}`);
    return words.length === 0 || words[0] === 'help' ? 0 : 2;
  }
  let app: INestApplicationContext | undefined;
  const boot = async (): Promise<INestApplicationContext> => {
    app ??= await NestFactory.createApplicationContext({ module: CliModule, imports: features(new Config()) }, {
      logger: new ConsoleLogger({ logLevels: ['warn', 'error'] }), abortOnError: false,
    });
    return app;
  };
  try {
    return await command.run(words.slice(command.name.split(' ').length), boot);
  } finally {
    await app?.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  // A refusal says what it is about: which document, which person.
  const about = error instanceof Refused ? ` ${JSON.stringify(error.details)}` : '';
  console.error(error instanceof Error ? `${error.message}${about}` : error);
  return 1;
});
