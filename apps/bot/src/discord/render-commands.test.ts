import { ApplicationCommandOptionType } from "discord.js";
import { expect, test } from "vitest";
import { botFeatures } from "../features/index.ts";
import { renderCommands } from "./render-commands.ts";

const commands = renderCommands(botFeatures);

/** Everything in the tree that carries a name: commands, sub-commands, options, choices. */
function listNamed(node: object): { name: string; name_localizations: Record<string, string> }[] {
  const children = ["options", "choices"].flatMap((key) => (key in node ? Object(node)[key] : []));
  return [node as never, ...children.flatMap(listNamed)];
}

test("every command, option and choice has words in each of Discord's locales that we speak", () => {
  for (const { name, name_localizations } of commands.flatMap(listNamed)) {
    expect(Object.keys(name_localizations ?? {}), name).toEqual(["en-US", "en-GB", "fr"]);
  }
});

test("names of commands and options keep Discord's pattern and length, in every language", () => {
  const named = commands.flatMap(listNamed).filter((node) => "description" in node);
  for (const { name, name_localizations } of named) {
    for (const word of [name, ...Object.values(name_localizations)]) {
      expect(word).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(word).toBe(word.toLowerCase());
    }
  }
});

test("descriptions fit in a hundred characters, and no list has more than twenty-five entries", () => {
  for (const node of commands.flatMap(listNamed)) {
    for (const key of ["options", "choices"])
      expect((Object(node)[key] ?? []).length).toBeLessThanOrEqual(25);
    const texts = [
      Object(node).description ?? "-",
      ...Object.values(Object(node).description_localizations ?? {}),
    ];
    for (const text of texts) expect(String(text).length).toBeLessThanOrEqual(100);
  }
});

test("sub-commands of one command are one command to Discord", () => {
  const [guild] = commands.filter(({ name }) => name === "guild");
  expect((Object(guild).options as { type: number }[]).map(({ type }) => type)).toEqual([
    ApplicationCommandOptionType.Subcommand,
    ApplicationCommandOptionType.Subcommand,
  ]);
});
