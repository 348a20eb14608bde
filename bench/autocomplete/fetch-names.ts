import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";

/** What two games call their things, in English and French. Fetched when it is measured, part of nothing else. */
const packages = ["@wfcd/items@1.1275.37", "genshin-db@5.2.12"];
const cache = fileURLToPath(new URL("../../.data/bench/names", import.meta.url));
const modules = join(cache, "node_modules");

export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

export type Item = { readonly itemId: number; readonly names: Readonly<Record<Language, string>> };

/** Each item once, told apart by its English name, in an order that is always the same. */
export async function fetchItems(): Promise<readonly Item[]> {
  await install();
  const found = [...(await readWarframe()), ...(await readGenshin())].filter(({ en }) => en.trim() !== "");
  const byName = new Map(found.map((names) => [names.en, names]));
  return [...byName.values()]
    .toSorted((one, other) => (one.en < other.en ? -1 : 1))
    .map((names, index) => ({ itemId: index + 1, names }));
}

type Names = Item["names"];

async function install(): Promise<void> {
  await mkdir(cache, { recursive: true });
  // Without a package.json of its own, npm would walk up and install into the workspace.
  await writeFile(join(cache, "package.json"), '{ "private": true }\n');
  const flags = [
    "--ignore-scripts",
    "--no-save",
    "--no-package-lock",
    "--prefer-offline",
    "--loglevel=error",
  ];
  await promisify(execFile)("npm", ["install", "--prefix", cache, ...flags, ...packages]);
}

const warframeKinds =
  "Arcanes Arch-Gun Arch-Melee Archwing Fish Gear Glyphs Melee Misc Mods Pets Primary Railjack Relics Resources Secondary SentinelWeapons Sentinels Sigils Skins Warframes".split(
    " ",
  );
const warframeSchema = z.array(z.object({ uniqueName: z.string(), name: z.string() }));
const wordsSchema = z.record(
  z.string(),
  z.object({ fr: z.object({ name: z.string().optional() }).optional() }),
);

async function readWarframe(): Promise<readonly Names[]> {
  const folder = join(modules, "@wfcd/items/data/json");
  const french = wordsSchema.parse(await readJson(join(folder, "i18n.json")));
  const kinds = warframeKinds.map(async (kind) =>
    warframeSchema.parse(await readJson(join(folder, `${kind}.json`))),
  );
  return (await Promise.all(kinds))
    .flat()
    .map(({ uniqueName, name }) => ({ en: name, fr: french[uniqueName]?.fr?.name ?? name }));
}

const genshinKinds = "outfits weapons artifacts materials foods windgliders animals namecards crafts".split(
  " ",
);
const thingsSchema = z.record(
  z.string(),
  z.record(z.string(), z.looseObject({ name: z.string().optional() })),
);
const genshinSchema = z.object({ data: z.object({ English: thingsSchema, French: thingsSchema }) });

async function readGenshin(): Promise<readonly Names[]> {
  const { data } = genshinSchema.parse(await readJson(join(modules, "genshin-db/src/min/data.min.json")));
  return genshinKinds.flatMap((kind) =>
    Object.entries(data.English[kind] ?? {}).flatMap(([key, { name }]) =>
      name === undefined ? [] : [{ en: name, fr: data.French[kind]?.[key]?.name ?? name }],
    ),
  );
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
