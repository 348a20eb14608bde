import "./exit-with-parent.ts";
import { measureMemory } from "@guildhall/bench/memory";
import { report } from "./report.ts";

/** What can be measured, by the name that is typed. */
const benches = { memory: measureMemory };

const words = process.argv.slice(2);
const isJson = words.includes("--json");
const name = words.find((word) => !word.startsWith("--")) ?? "";

if (isBench(name)) await runBench(name);
else {
  console.error(`There is no measurement "${name}"; there is: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
}

async function runBench(bench: keyof typeof benches): Promise<void> {
  report(`measuring ${bench}, which takes about a minute`);
  const figures = await benches[bench]();
  report(`measured ${bench}`);
  if (isJson) console.log(JSON.stringify(figures));
  else for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(24)}${value}`);
}

function isBench(word: string): word is keyof typeof benches {
  return Object.hasOwn(benches, word);
}
