import type { BalancingInput } from "./balancing-input.ts";
import type { Player } from "./player.ts";

/** People who are to play in one party: a static, or some who asked for it. */
export type Bond = {
  readonly staticId: number | null;
  /** Places in the list of players. */
  readonly members: readonly number[];
};

type Bonded = Pick<BalancingInput, "players" | "parties" | "together">;

/** Nobody is drawn onto the bench or off it by a bond: who is benched by hand, and standby where seats are short, have none. */
export function listBonds({ players, parties, together }: Bonded): readonly Bond[] {
  const seats = parties.reduce((sum, { size }) => sum + size, 0);
  const isBound = ({ lock, answer }: Player) =>
    lock !== "bench" && (answer !== "standby" || players.length <= seats);
  const indexOf = new Map(players.map((player, index) => [player.memberId, index]));
  const statics = Map.groupBy(players.keys(), (index) => players[index]!.staticId);
  const wanted = [
    ...[...statics].flatMap(([staticId, members]) => (staticId === null ? [] : [{ staticId, members }])),
    ...together.map((memberIds) => ({
      staticId: null,
      members: [...new Set(memberIds)].flatMap((memberId) => indexOf.get(memberId) ?? []),
    })),
  ];
  return wanted
    .map((bond) => ({ ...bond, members: bond.members.filter((index) => isBound(players[index]!)) }))
    .filter(({ members }) => members.length > 1);
}
