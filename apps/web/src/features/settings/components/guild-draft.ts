import type { SettingsPageView } from "../settings.queries.ts";

type GuildView = SettingsPageView["guild"];

export type GuildField = keyof GuildView;

/** In the order of the page. */
const guildFieldNames = [
  "language",
  "timeZone",
  "game",
  "inGameName",
  "inGameServer",
  "rules",
] as const satisfies readonly GuildField[];

/** What was entered, and what was stored when the field was first touched. */
export type GuildDraft = {
  readonly [Field in GuildField]?: { readonly value: GuildView[Field]; readonly from: GuildView[Field] };
};

export type UnsavedField = {
  readonly field: GuildField;
  readonly before: string | null;
  readonly after: string | null;
  /** Somebody else saved `before` after the field was touched here. */
  readonly isContested: boolean;
};

/** What is entered and not saved. Back to what is stored is no change. */
export function listUnsavedFields(draft: GuildDraft, guild: GuildView): readonly UnsavedField[] {
  return guildFieldNames.flatMap((field) => {
    const drafted = draft[field];
    if (!drafted) return [];
    const [before, after] = [guild[field], drafted.value?.trim() || null];
    return after === before ? [] : [{ field, before, after, isContested: drafted.from !== before }];
  });
}

/** What the field of one of them gets. */
export type GuildFieldProps<Value> = {
  readonly value: Value;
  readonly isDisabled: boolean;
  readonly isChanged: boolean;
  onChange(value: Value): void;
};
