import { type Place, places } from "@guildhall/core/settings";
import type { SettingsPageView } from "../settings.queries.ts";

type ServerView = SettingsPageView["server"];

/** What was picked, and what the guild used when the picker was first touched. */
export type PlaceDraft = Partial<
  Readonly<Record<Place, { readonly discordId: string; readonly from: string | null }>>
>;

export type UnsavedPlace = {
  readonly place: Place;
  readonly before: string | null;
  readonly after: string;
  /** Somebody else chose `before` after the picker was touched here. */
  readonly isContested: boolean;
};

export function placeOf(server: ServerView, place: Place): string | null {
  return server.places.find((one) => one.place === place)?.discordId ?? null;
}

/** What is picked and not saved. Back to what the guild uses is no change. */
export function listUnsavedPlaces(draft: PlaceDraft, server: ServerView): readonly UnsavedPlace[] {
  return places.flatMap((place) => {
    const drafted = draft[place];
    const before = placeOf(server, place);
    if (!drafted || drafted.discordId === before) return [];
    return [{ place, before, after: drafted.discordId, isContested: drafted.from !== before }];
  });
}
