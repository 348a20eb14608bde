import type { Queryable } from "@guildhall/db";
import type { SlipDraft } from "@guildhall/db/dkp";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { prepareSlip, type SlipPreview } from "./prepare-slip.ts";

/** What an officer is about to write, with what is still asked. */
export type SlipDraftView = SlipPreview & {
  readonly draftId: number;
  readonly reason: string;
  /** Fingerprint of the entries: what was read is what is written. */
  readonly previewId: string;
};

type Described = SlipDraft & { readonly draftId: number; readonly at: Temporal.Instant };

/** A draft with whom it means and what it would change. */
export async function describeSlipDraft(
  db: Queryable,
  guildId: string,
  { draftId, text, reason, answers, at }: Described,
): Promise<SlipDraftView> {
  const preview = await prepareSlip(db, guildId, { text, answers: [...answers], at });
  const shown = preview.entries.map(({ member, amount }) => [member.memberId, amount]);
  return { ...preview, draftId, reason, previewId: fingerprintOf(shown) };
}
