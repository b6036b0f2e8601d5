// The whole architecture in one list: a lib may use only libs above it here.
const order = ['contracts', 'proof', 'platform', 'credential', 'territory', 'identity', 'notification', 'course', 'authoring', 'enrolment', 'study', 'coursework',
  'facilitation', 'certification', 'co-issuance', 'certificate', 'verification', 'inspector-assessment', 'reporting'];

const upward = order.map((lib, i) => ({
  name: `${lib}-uses-only-what-is-above-it`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: `^libs/(${order.slice(i + 1).join('|') || '-'})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    { name: 'one-door', comment: 'Import a lib through its index.ts (or its testing entry), never a file inside it.', severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' }, to: { path: '^libs/(?!ui/)([^/]+)/', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/testing/index\\.ts$'] } },
    { name: 'tests-stay-out-of-the-product', comment: 'Only specs and testing entries may use builders and test tools.', severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '/testing/', '^apps/cli/demo/'] }, to: { path: ['/testing/', 'node_modules/@jest/', 'node_modules/@nestjs/testing'] } },
    { name: 'no-cycles', comment: 'Entities that name each other are no cycle: the types vanish when compiled.', severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' }, to: { circular: true } },
    { name: 'screens-know-contracts-and-ui-only', severity: 'error', from: { path: '^apps/(field|office)/' }, to: { path: '^libs/(?!contracts/|proof/|ui/)' } },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'every-lib-is-listed', severity: 'error', from: { path: '^libs/', pathNot: `^libs/(${order.join('|')}|ui)/` }, to: {} },
    { name: 'contracts-are-pure', comment: 'They run on phones too.', severity: 'error',
      from: { path: '^libs/contracts/', pathNot: ['\\.spec\\.ts$', '^libs/contracts/testing/'] }, to: { pathNot: ['^libs/contracts/', 'node_modules/zod'] } },
    { name: 'proof-is-pure', comment: 'It checks certificates on phones, on servers and on the command line.', severity: 'error',
      from: { path: '^libs/proof/', pathNot: ['\\.spec\\.ts$', '^libs/proof/testing/'] }, to: { pathNot: ['^libs/(proof|contracts)/', 'node_modules/(@noble/ed25519|cbor2|fflate)'] } },
    { name: 'ui-knows-contracts-only', severity: 'error', from: { path: '^libs/ui/' }, to: { path: '^libs/(?!contracts/|ui/)' } },
    { name: 'nothing-is-missing', severity: 'error', from: { path: '^(libs|apps/(api|worker|cli)|migrations)/' }, to: { couldNotResolve: true, pathNot: 'swagger-metadata' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: '(^|/)(dist|build|\\.svelte-kit)/',
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
