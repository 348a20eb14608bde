import { type Arrangement, tallied } from "./arrangement.ts";
import { changePower, judgePower } from "./tally-power.ts";
import { changeRole, judgeRoles } from "./tally-roles.ts";

/** Somebody plays another of their builds. Nobody is asked to without need: each one not preferred is counted. */
export function playBuild(arrangement: Arrangement, person: number, build: number): void {
  const { model, placeOf, buildOf, roleOf, deviationOf, tally } = arrangement;
  const place = placeOf[person]!;
  const before = deviationOf[person]!;
  const { role, deviation } = model.builds[person]![build]!;
  changeRole(arrangement, place, [roleOf[person]!, role]);
  judgeRoles(arrangement, place);
  changePower(arrangement, place, [before, deviation]);
  judgePower(arrangement);
  tally[tallied.otherBuilds]! += Math.sign(build) - Math.sign(buildOf[person]!);
  roleOf[person] = role;
  deviationOf[person] = deviation;
  buildOf[person] = build;
}
