import { type Actor, requireRight } from "@guildhall/core";
import {
  isSameValue,
  type Module,
  presetsOf,
  resolveSettings,
  type SettingKey,
  type SettingValue,
  type Style,
  settingKeys,
} from "@guildhall/core/settings";
import { getGuild, listChangedSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** One setting as it applies, what the style would make of it, and whether the guild wants it otherwise. */
export type SettingView<Value> = {
  readonly value: Value;
  readonly preset: Value;
  readonly isChanged: boolean;
};

export type SettingsView = {
  readonly style: Style;
  readonly modulesOff: readonly Module[];
  readonly settings: { readonly [Key in SettingKey]: SettingView<SettingValue<Key>> };
};

/** Every setting of the guild, for whoever may see them. */
export async function viewSettings({ db }: Context, actor: Actor): Promise<SettingsView> {
  requireRight(actor, "settings.view");
  const { style, modulesOff } = await getGuild(db, actor.guildId);
  const values = resolveSettings(style, await listChangedSettings(db, actor.guildId));
  const presets = presetsOf(style);
  const views = settingKeys.map((key) => {
    const isChanged = !isSameValue(values[key], presets[key]);
    return [key, { value: values[key], preset: presets[key], isChanged }] as const;
  });
  return { style, modulesOff, settings: Object.fromEntries(views) as SettingsView["settings"] };
}
