import { optionsFrom, USAGE } from './arguments.ts';
import { startSandbox } from './index.ts';

try {
  const options = optionsFrom(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
  } else {
    const { url, key, close } = await startSandbox(options);
    console.log(
      `Sandbox ready after ${Math.round(performance.now())} ms: ${url}  (x-api-key: ${key}; log: ${url}/__log)`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\n${USAGE}`);
  process.exitCode = 2;
}
