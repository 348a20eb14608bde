import { type Arrangement, tallied } from "./arrangement.ts";
import { boundPower } from "./bound-power.ts";
import { boundRoles } from "./bound-roles.ts";
import { type Goal, goalShares, goals } from "./goals.ts";
import type { Model } from "./model.ts";
import { spreadPerCent } from "./power-spread.ts";
import type { GoalScore, Rating } from "./proposal.ts";
import { wantSeats } from "./wanted-seats.ts";

/** Points that parties lose for each per cent by which their power spreads. */
const pointsPerCent = 10;

/** What an arrangement is worth, goal by goal, and what the best could be. */
export function rate(arrangement: Arrangement): Rating {
  const { model } = arrangement;
  const scores = goals.map((goal): GoalScore => {
    const [amount, least] = measure[goal](arrangement);
    const score = (value: number) => scoreOf(model, goal, value);
    return {
      goal,
      amount,
      least: Math.min(amount, least),
      score: score(amount),
      bound: Math.max(score(amount), score(least)),
    };
  });
  const total = (value: "score" | "bound") =>
    scores.reduce((sum, score) => sum + (score[value] * goalShares[score.goal]) / 100, 0);
  return { score: total("score"), bound: total("bound"), goals: scores, notApart: listNotApart(arrangement) };
}

type Measure = (arrangement: Arrangement) => readonly [amount: number, least: number];

const measure: Readonly<Record<Goal, Measure>> = {
  roles: ({ model, tally }) => [
    tally[tallied.roles]!,
    boundRoles(model, model.input.keepsStatics && tally[tallied.statics] === 0),
  ],
  statics: ({ model, tally }) => [tally[tallied.statics]!, boundTorn(model)],
  power: ({ model, tally }) => [
    spreadPerCent(model, tally[tallied.power]!),
    spreadPerCent(model, boundPower(model, tally[tallied.statics] === 0)),
  ],
  bench: ({ model, tally }) => [
    tally[tallied.bench]!,
    sumOf(satOutInOrder(model).slice(0, model.sizes[model.bench])),
  ],
  language: ({ tally }) => [tally[tallied.language]!, 0],
  moves: ({ tally }) => [tally[tallied.moves]!, 0],
};

/** Out of 100, what none of it is, down to nothing for the most that there could be. */
function scoreOf(model: Model, goal: Goal, amount: number): number {
  if (goal === "power" && !model.isTiered) return Math.max(0, 100 - pointsPerCent * amount);
  const most = mostOf[goal](model);
  return most === 0 ? 100 : Math.max(0, 100 * (1 - (goal === "power" ? amount ** 2 : amount) / most));
}

const mostOf: Readonly<Record<Goal, (model: Model) => number>> = {
  roles: ({ input, sizes, wantsLeader }) =>
    sumOf(
      input.parties.flatMap((party, index) => wantSeats(party, sizes[index]!).map(({ count }) => count)),
    ) + sumOf([...wantsLeader]),
  statics: ({ bonds }) => sumOf(bonds.map(({ members }) => members.length - 1)),
  // As if all were one party.
  power: (model) =>
    spreadPerCent(model, sumOf(model.builds.map(([preferred]) => preferred!.deviation ** 2))) ** 2,
  bench: (model) => sumOf(satOutInOrder(model).toReversed().slice(0, model.sizes[model.bench])),
  language: ({ sizes, bench }) => sumOf(sizes.slice(0, bench)),
  moves: ({ homeOf }) => homeOf.filter((home) => home >= 0).length,
};

/** A bond needs as many places as it is too large for one, and as hands gave it. */
function boundTorn({ bonds, input, sizes, mayBeIn }: Model): number {
  const largest = Math.max(1, ...sizes);
  return sumOf(
    bonds.map(({ members }) => {
      const locked = members
        .filter((person) => input.players[person]!.lock)
        .map((person) => mayBeIn[person]!.indexOf(true));
      return Math.max(1, Math.ceil(members.length / largest), new Set(locked).size) - 1;
    }),
  );
}

function satOutInOrder({ satOutOf }: Model): readonly number[] {
  return [...satOutOf].toSorted((one, other) => one - other);
}

function listNotApart({ model, placeOf }: Arrangement): Rating["notApart"] {
  const { players } = model.input;
  return model.enemiesOf.flatMap((enemies, person) =>
    enemies
      .filter(
        (enemy) => enemy > person && placeOf[enemy] === placeOf[person] && placeOf[person] !== model.bench,
      )
      .map((enemy) => [players[person]!.memberId, players[enemy]!.memberId] as const),
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
