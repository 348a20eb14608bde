import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { ViewDecayInput } from "@guildhall/core/dkp";
import type { Context } from "@guildhall/use-cases";
import { viewDecay } from "@guildhall/use-cases/dkp";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What a pool takes by itself, and when. The rows that a run would write are left out: the lines say the same. */
export async function readDecay(context: Context, actor: MemberActor, input: ViewDecayInput) {
  const { current, ...view } = await viewDecay(context, actor, input);
  const preview = current?.preview && {
    ...current.preview,
    parts: current.preview.parts.map(({ pool, lines, total }) => ({ pool, lines, total })),
  };
  return toPlain({ ...view, current: current && { ...current, preview: preview ?? null } });
}

export type DecayView = Plain<Awaited<ReturnType<typeof readDecay>>>;

export type PoolDecayView = NonNullable<DecayView["current"]>;
