import type { ItemStat } from "@guildhall/core/items";

/** Stats as somebody writes them: one to a line, name and value apart by a colon. */
export function writeStats(stats: readonly ItemStat[]): string {
  return stats.map(({ name, value }) => `${name}: ${value}`).join("\n");
}

/** What such lines say. A line without a colon has no value, which no input takes. */
export function readStats(text: string): readonly ItemStat[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...value] = line.split(":");
      return { name: name.trim(), value: value.join(":").trim() };
    });
}
