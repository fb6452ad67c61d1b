import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startSandbox } from '../sandbox/index.ts';

const script = fileURLToPath(new URL('../tools/confirm.ts', import.meta.url));
const run = promisify(execFile);

it('reads only, within a trial account, and prints neither the key nor a person', async () => {
  const sandbox = await startSandbox({ plan: 'trial', key: 'a-very-secret-key' });
  try {
    const env = { ...process.env, WHAUTOMATE_KEY: sandbox.key };
    const { stdout, stderr } = await run(process.execPath, [script, '--host', sandbox.url], { env });
    expect(stdout).toMatch(
      /^holds {2}B15 {2}startTimeUTC is the instant of date, time and timezone: 100 of 100$/m,
    );
    expect(stdout).not.toContain('FAILS  B1 ');
    expect(sandbox.log.length).toBeLessThan(50);
    expect(new Set(sandbox.log.map(({ method }) => method))).toEqual(new Set(['GET']));

    const clients = await sandbox.demo.fetch(new Request('http://demo/v1/clients?limit=100'));
    for (const { fullName, phone } of (await clients.json()) as { fullName: string; phone: string }[]) {
      expect(stdout + stderr).not.toContain(fullName);
      if (phone) expect(stdout + stderr).not.toContain(phone);
    }
    expect(stdout + stderr).not.toContain(sandbox.key);
  } finally {
    await sandbox.close();
  }
}, 30_000);

it.each([
  [['--host', 'https://api.whautomate.com.evil.example'], { WHAUTOMATE_KEY: 'k' }, /--host must be/],
  [['--host', 'http://api.whautomate.com'], { WHAUTOMATE_KEY: 'k' }, /--host must be/],
  [[], { WHAUTOMATE_KEY: '' }, /WHAUTOMATE_KEY/],
])('goes nowhere with %j', async (args, env, words) => {
  const failed = run(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(words) });
});
