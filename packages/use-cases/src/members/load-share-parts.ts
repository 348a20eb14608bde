import { type ShareSlices, type ShareView, type SlicedEvent, sliceShare } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listTemplates } from "@guildhall/db/events";

/** A member's attendance taken apart, the templates by name; null where an officer planned by hand. */
export type ShareParts = Omit<ShareSlices, "byTemplate"> & {
  readonly byTemplate: readonly (ShareSlices["byTemplate"][number] & { readonly name: string | null })[];
};

export async function loadShareParts(
  db: Queryable,
  guildId: string,
  { events, ...view }: ShareView & { readonly events: readonly SlicedEvent[] },
): Promise<ShareParts> {
  const { byTemplate, ...parts } = sliceShare(events, view);
  const templates = byTemplate.length > 0 ? await listTemplates(db, guildId) : [];
  const nameOf = new Map(templates.map(({ templateId, name }) => [templateId, name]));
  return {
    ...parts,
    byTemplate: byTemplate.map((slice) => ({
      ...slice,
      name: slice.key === null ? null : (nameOf.get(slice.key) ?? null),
    })),
  };
}
