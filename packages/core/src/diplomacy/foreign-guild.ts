import { foldName, nameLikeness } from "../members/index.ts";

export const maxForeignGuildName = 60;
export const maxForeignGuildTag = 8;
export const maxForeignGuildServer = 60;
export const maxForeignGuildNote = 500;

/** Another guild of the game, as officers know it. */
export type ForeignGuild = {
  readonly foreignGuildId: number;
  readonly name: string;
  /** The short form that stands before the names of its people; null when nobody wrote one. */
  readonly tag: string | null;
  /** Of the game, where the guild plays. */
  readonly server: string | null;
  /** For officers only. */
  readonly note: string | null;
};

/** How a guild's name compares with others; cut off where letters unfold to many. */
export function foldGuildName(name: string): string {
  return foldName(name).slice(0, 120);
}

type Named = Pick<ForeignGuild, "foreignGuildId" | "name" | "tag">;

/** From here on two names are so alike, in percent, that officers are asked whether one guild is meant. */
const likelyFrom = 75;

/** Those whose names are much like this one, the likeliest first. The same name is none of them. */
export function findLikeGuilds<Each extends Named>(name: string, guilds: readonly Each[]): readonly Each[] {
  const folded = foldName(name);
  return guilds
    .map((guild) => ({ guild, likeness: nameLikeness(folded, foldName(guild.name)) }))
    .filter(({ guild, likeness }) => likeness >= likelyFrom && foldName(guild.name) !== folded)
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ guild }) => guild);
}

/** What an applicant wrote may be `Dawn`, `DWN`, `[DWN] Dawn` or `Dawn (DWN)`. */
const parts = /[\p{L}\p{N}\p{M}][^[\](){}<>|/]*/gu;

/**
 * The guild that somebody means by these words: by its name, however it is written, or by its tag. Undefined when no guild fits,
 * or when several do.
 */
export function findMeantGuild<Each extends Named>(words: string, guilds: readonly Each[]): Each | undefined {
  const said = new Set([words, ...(words.match(parts) ?? [])].map(foldName).filter((name) => name !== ""));
  const named = guilds.filter(({ name }) => said.has(foldName(name)));
  const [found, ...others] =
    named.length > 0 ? named : guilds.filter(({ tag }) => tag && said.has(foldName(tag)));
  return others.length === 0 ? found : undefined;
}

/**
 * What the channel of a foreign guild is called: Discord takes small letters and lines between them. A name in signs that Discord
 * would not keep gets a number instead.
 */
export function slugOfGuild({ foreignGuildId, name, tag }: Named): string {
  const slug = foldSlug(tag ?? name) || foldSlug(name);
  return slug === "" ? `guild-${foreignGuildId}` : slug.slice(0, 90);
}

const foldSlug = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
