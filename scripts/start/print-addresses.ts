import { join, relative } from "node:path";
import { report } from "../report.ts";
import { addressOf, type Setting, webUrl } from "./children.ts";

export function printAddresses(setting: Setting): void {
  const { sandbox } = setting.ports;
  const logs = relative(process.cwd(), join(setting.dataFolder, "logs"));
  report("ready");
  console.log("");
  console.log(`  Dashboard      ${webUrl(setting)}`);
  if (sandbox !== undefined) console.log(`  Local Discord  ${addressOf(sandbox)}  (demo: no account needed)`);
  console.log(`  Logs           ${logs}`);
  console.log("\n  Ctrl-C stops everything.\n");
}
