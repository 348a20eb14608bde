import { roles } from "../../games/index.ts";
import type { Arrangement } from "./arrangement.ts";
import type { Loss } from "./find-cheapest-exchanges.ts";
import { giveBenchReasons, giveReasons } from "./give-reasons.ts";
import { listMissing } from "./list-missing.ts";
import type { BenchedPlayer, Move, PartySeat, Proposal, ProposedParty } from "./proposal.ts";
import { rate } from "./rate.ts";

type Found = {
  readonly losses: readonly (Loss | undefined)[];
  readonly evaluations: number;
  readonly isPlain: boolean;
};

/** An arrangement by ids, as people read it. */
export function describe(arrangement: Arrangement, { losses, ...made }: Found): Proposal {
  const { model } = arrangement;
  return {
    ...made,
    parties: model.input.parties.map((_, place) => describeParty(arrangement, place, losses)),
    bench: listPeople(arrangement, model.bench).map(
      (person): BenchedPlayer => ({
        memberId: model.input.players[person]!.memberId,
        reasons: giveBenchReasons(arrangement, person, losses[person]),
      }),
    ),
    rating: rate(arrangement),
    moves: listMoves(arrangement),
  };
}

function describeParty(arrangement: Arrangement, place: number, losses: Found["losses"]): ProposedParty {
  const { model, roleOf } = arrangement;
  const plan = model.input.parties[place]!;
  const people = listPeople(arrangement, place);
  const leader = plan.wantsLeader ? findLeader(arrangement, people) : undefined;
  const seats = people.map((person): PartySeat => {
    const player = model.input.players[person]!;
    const build = player.builds[arrangement.buildOf[person]!];
    const isLeader = person === leader;
    return {
      memberId: player.memberId,
      buildId: build?.buildId ?? null,
      role: build?.role ?? null,
      power: build?.power ?? null,
      isLeader,
      reasons: giveReasons(arrangement, { person, loss: losses[person], isLeader }),
    };
  });
  const powers = seats.flatMap(({ power }) => power ?? []);
  return {
    partyKey: plan.partyKey,
    seats,
    meanPower: powers.length === 0 ? null : powers.reduce((sum, power) => sum + power, 0) / powers.length,
    missing: listMissing(
      plan,
      people.map((person) => roles[roleOf[person]!] ?? null),
    ),
    lacksLeader: plan.wantsLeader && people.length > 0 && leader === undefined,
  };
}

/** In the order of roles, the strongest first. */
function listPeople(
  { seats, seatsFrom, roleOf, deviationOf }: Arrangement,
  place: number,
): readonly number[] {
  return [...seats.slice(seatsFrom[place], seatsFrom[place + 1])].toSorted(
    (one, other) => roleOf[one]! - roleOf[other]! || deviationOf[other]! - deviationOf[one]! || one - other,
  );
}

/** Who may lead and was in this party before, else the strongest of them. */
function findLeader(
  { model, placeOf, deviationOf }: Arrangement,
  people: readonly number[],
): number | undefined {
  const stays = (person: number) => Number(model.homeOf[person] === placeOf[person]);
  return people
    .filter((person) => model.mayLead[person] === 1)
    .toSorted(
      (one, other) => stays(other) - stays(one) || deviationOf[other]! - deviationOf[one]! || one - other,
    )[0];
}

/** Everybody who is elsewhere than before, and who is new. */
function listMoves({ model, placeOf }: Arrangement): readonly Move[] {
  const { players, parties, former } = model.input;
  if (former.length === 0) return [];
  const before = new Map(former.map(({ memberId, partyKey }) => [memberId, partyKey]));
  return players
    .map(
      ({ memberId }, person): Move => ({
        memberId,
        from: before.get(memberId),
        to: parties[placeOf[person]!]?.partyKey ?? null,
      }),
    )
    .filter(({ from, to }) => from !== to);
}
