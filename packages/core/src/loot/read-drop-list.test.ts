import { expect, test } from "vitest";
import { readDropList } from "./read-drop-list.ts";

const read = (text: string) => readDropList(text).map(({ count, written }) => [count, written]);

test("one item a line, with its number before or behind, however it is written", () => {
  const text = [
    "Karnix's Netherbow",
    "2x Shadow Harvester",
    "2 Shadow Harvester",
    "Shadow Harvester ×2",
    "Shadow Harvester (x2)",
    "- 3 × Arc d’ombre",
    "4. Belt of Bloodlust",
    "• Band of Universal Power x 3",
  ].join("\n");
  expect(read(text)).toEqual([
    [1, "Karnix's Netherbow"],
    [2, "Shadow Harvester"],
    [2, "Shadow Harvester"],
    [2, "Shadow Harvester"],
    [2, "Shadow Harvester"],
    [3, "Arc d’ombre"],
    [1, "Belt of Bloodlust"],
    [3, "Band of Universal Power"],
  ]);
});

test("lines without a word say nothing, and the others keep their numbers", () => {
  expect(readDropList("\n---\nSword of Ash\r\n\r\n12:30\nShield")).toMatchObject([
    { line: 3, written: "Sword of Ash" },
    { line: 6, written: "Shield" },
  ]);
});

test("a number that belongs to the name stays there, and none or too many are set right", () => {
  expect(read("Elixir 42 of Might\nT2 Core\n0x Sword\nSword x99")).toEqual([
    [1, "Elixir 42 of Might"],
    [1, "T2 Core"],
    [1, "Sword"],
    [20, "Sword"],
  ]);
});
