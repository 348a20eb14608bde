import "server-only";
import { chooseLanguage, findLanguage, type Language } from "@guildhall/core";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { getEnteredGuild } from "./actor.ts";
import { guildHeader } from "./guild-header.ts";

/** What the reader chose on this device, else in the guild whose page this is, else the guild's, the browser's, English. */
export const readLanguage = cache(async (): Promise<Language> => {
  const own = findLanguage((await cookies()).get("language")?.value);
  if (own) return own;
  const given = await headers();
  const guildId = given.get(guildHeader);
  const guilds = guildId ? await findLanguageInGuild(guildId) : undefined;
  return guilds ?? chooseLanguage(...browserLanguages(given.get("accept-language")));
});

/** Nobody's page fails for want of a language: whatever stands in the way, the page itself will say. */
async function findLanguageInGuild(guildId: string): Promise<Language | undefined> {
  try {
    const { actor, guild } = await getEnteredGuild(guildId);
    return actor.language ?? guild.language;
  } catch {
    return undefined;
  }
}

function browserLanguages(header: string | null): readonly string[] {
  return (header ?? "").split(",").map((wish) => wish.split(";")[0]?.trim() ?? "");
}
