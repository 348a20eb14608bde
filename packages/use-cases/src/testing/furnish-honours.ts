import type { SystemActor } from "@guildhall/core";
import { saveHonour, takeBackHonour } from "#use-cases/announcements/index.ts";
import type { Context } from "#use-cases/context.ts";

/** What Bram of a hall is remembered for, and what was taken back. */
export type FurnishedHonours = { readonly standingId: number; readonly takenBackId: number };

type Furnishing = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: { readonly memberId: number };
};

export async function furnishHonours(
  context: Context,
  { system, marker, bram }: Furnishing,
): Promise<FurnishedHonours> {
  const honour = { text: null, link: null, memberIds: [bram.memberId], isPinged: false };
  const write = async (title: string) =>
    (await saveHonour(context, system, { ...honour, title: `${title} ${marker}` })).honourId;
  const [standingId, takenBackId] = [await write("Stands"), await write("Does not")];
  await takeBackHonour(context, system, { honourId: takenBackId });
  return { standingId, takenBackId };
}
