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
  const guild = commands.filter(({ name }) => name === "guild");
  expect(guild).toHaveLength(1);
  const options: { name: string; type: number }[] = Object(guild[0]).options;
  expect(options).toContainEqual(
    expect.objectContaining({ name: "about", type: ApplicationCommandOptionType.Subcommand }),
  );
  expect(options.length).toBeGreaterThanOrEqual(2);
});

test("what must be given comes before what may be left out, as Discord wants it", () => {
  const optionsOf = (node: object): { required?: boolean; options?: [] }[] => Object(node).options ?? [];
  for (const subcommand of commands.flatMap(optionsOf)) {
    const isRequired = optionsOf(subcommand).map(({ required }) => required === true);
    expect(isRequired).toEqual(isRequired.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test("what a guild switched off is not among its commands, and what is left keeps its words", () => {
  const left = renderCommands(botFeatures, {
    isOn: (feature) => feature !== "dkp" && feature !== "attendance",
  });
  expect(left.map(({ name }) => name)).not.toContain("dkp");
  const [all, shortened] = [commands, left].map((list) => list.find(({ name }) => name === "event"));
  expect(shortened).toEqual({ ...all, options: expect.any(Array) });
  const namesOf = (command: unknown) =>
    Object(command).options.map((option: { name: string }) => option.name);
  expect(namesOf(all)).toContain("settle");
  expect(namesOf(shortened)).not.toContain("settle");
});
