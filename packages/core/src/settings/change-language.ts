import type { Language } from "../languages.ts";
import { Refusal } from "../refusal.ts";
import type { Guild } from "./guild.ts";

/** The guild in its new language. A change to the language it already has is refused, so that no fact says nothing. */
export function changeGuildLanguage(guild: Guild, language: Language): Guild {
  if (guild.language === language) throw new Refusal("settings.languageUnchanged");
  return { ...guild, language };
}
