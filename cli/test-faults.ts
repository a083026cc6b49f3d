/**
 * Runs every trial of what may happen to a reader's library, `npm run test:faults`: browsers that are killed, backgrounds that are stopped,
 * quotas, windows at once, files that changed on the disk. `npm test` runs a few of each; all of them take most of an hour. A trial that
 * fails names its seed; `ON_RECORD_FAULTS_SEED` sets another.
 */
process.env.ON_RECORD_FAULTS = 'all';
process.argv.push('--project', 'faults');
await import('./test.ts');
