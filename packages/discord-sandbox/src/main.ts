import { furnishDemo } from "./demo/index.ts";
import { readEnv } from "./env.ts";
import { startSandbox } from "./sandbox.ts";

const env = readEnv();
const sandbox = await startSandbox({
  port: env.port,
  application: {
    ...(env.applicationId ? { id: env.applicationId } : {}),
    ...(env.token ? { token: env.token } : {}),
    ...(env.clientSecret ? { clientSecret: env.clientSecret } : {}),
  },
});
// Time that was moved on must not go back: what is stored would lie in the future.
const ahead = env.goesOnAt && sandbox.clock.now().until(env.goesOnAt, { smallestUnit: "millisecond" });
if (ahead && ahead.sign > 0) await sandbox.clock.advance(ahead);
await furnishDemo(sandbox.world);
process.stdout.write(`Local Discord at ${sandbox.url} (nothing leaves this machine)\n`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
