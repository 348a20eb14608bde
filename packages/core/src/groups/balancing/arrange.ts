import { type Arrangement, layOut, tallied } from "./arrangement.ts";
import type { Model } from "./model.ts";
import { countEnemies, joinBonds } from "./tally-bonds.ts";
import { changeLanguages, judgeLanguages } from "./tally-languages.ts";
import { changePower, judgePower } from "./tally-power.ts";
import { changeRole, judgeRoles } from "./tally-roles.ts";
import { noRole } from "./wanted-seats.ts";

/** Counts from the beginning what everybody's places and builds mean. */
export function arrange(model: Model, seating: Pick<Arrangement, "placeOf" | "buildOf">): Arrangement {
  const arrangement = layOut(model, seating);
  for (const person of seating.placeOf.keys()) enter(arrangement, person);
  if (model.bench > 0) judgePower(arrangement);
  // A bond has a first place, which tears nothing.
  arrangement.tally[tallied.statics]! -= model.bonds.length;
  for (const place of model.sizes.keys()) {
    judgeRoles(arrangement, place);
    judgeLanguages(arrangement, place);
  }
  return arrangement;
}

function enter(arrangement: Arrangement, person: number): void {
  const { model, tally } = arrangement;
  const place = arrangement.placeOf[person]!;
  const build = arrangement.buildOf[person]!;
  const { role, deviation } = model.builds[person]![build]!;
  arrangement.roleOf[person] = role;
  arrangement.deviationOf[person] = deviation;
  arrangement.leaders[place]! += model.mayLead[person]!;
  changeRole(arrangement, place, [noRole, role]);
  changeLanguages(arrangement, place, [0, model.languagesOf[person]!]);
  changePower(arrangement, place, [0, deviation]);
  joinBonds(arrangement, person, place);
  // Each pair is met from both sides.
  tally[tallied.apart]! += countEnemies(arrangement, person, place) / 2;
  tally[tallied.otherBuilds]! += Math.sign(build);
  const home = model.homeOf[person]!;
  if (home >= 0 && home !== place) tally[tallied.moves]! += 1;
  if (place !== model.bench) return;
  tally[tallied.answers]! += model.answerRankOf[person]!;
  tally[tallied.bench]! += model.satOutOf[person]!;
}
