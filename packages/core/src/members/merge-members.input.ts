import { z } from "zod";
import { memberInput } from "./member.input.ts";

const memberNumber = memberInput.shape.memberId;

/** Two rows of the roster that are one person: the one without an account goes on as the other. */
export const previewMergeInput = z.object({ mergedMemberId: memberNumber, memberId: memberNumber });

export type PreviewMergeInput = z.infer<typeof previewMergeInput>;

export const mergeMembersInput = previewMergeInput.extend({ previewId: z.string().max(40) });

export type MergeMembersInput = z.infer<typeof mergeMembersInput>;

export const undoMergeInput = previewMergeInput.pick({ mergedMemberId: true });

export type UndoMergeInput = z.infer<typeof undoMergeInput>;

/** Whose claim is turned down. */
export const declineClaimInput = z.object({ claimantMemberId: memberNumber });

export type DeclineClaimInput = z.infer<typeof declineClaimInput>;
