import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { Pool } from "../entry.ts";
import { usualPoolRules } from "../pool-rules.ts";
import { changePool, describeRules, requireFreePoolName } from "./change-pool.ts";

const pool: Pool = {
  poolId: 3,
  houseId: 1,
  name: "DKP",
  system: "dkp",
  changedRules: {},
  gearOfPoolId: null,
  nextDecayOn: null,
  closedAt: null,
};
const refusal = (code: string) => expect.objectContaining({ code });

test("only what is not as usual is kept, and what becomes usual again is forgotten", () => {
  const capped = changePool({ pool, hasHistory: true }, { rules: { hardCap: toHundredths(500_00) } });
  expect(capped.changedRules).toEqual({ hardCap: 500_00 });
  const { decay } = usualPoolRules.dkp;
  expect(changePool({ pool: capped, hasHistory: true }, { rules: { decay } }).changedRules).toEqual({
    hardCap: 500_00,
  });
  expect(changePool({ pool: capped, hasHistory: true }, { rules: { hardCap: null } }).changedRules).toEqual(
    {},
  );
});

test("a pool without history may count otherwise, and begins with the usual rules of that", () => {
  const changed = { ...pool, changedRules: { hardCap: toHundredths(1) } };
  expect(changePool({ pool: changed, hasHistory: false }, { system: "epgp" })).toMatchObject({
    system: "epgp",
    changedRules: {},
  });
  expect(() => changePool({ pool, hasHistory: true }, { system: "epgp" })).toThrow(
    refusal("dkp.poolHasHistory"),
  );
});

test("two pools of one name, however it is written, are refused; gear points have none", () => {
  expect(() => requireFreePoolName("dkp", [pool])).toThrow(refusal("dkp.poolNameTaken"));
  requireFreePoolName("dkp", [{ ...pool, gearOfPoolId: 2 }]);
});

test("the audit reads rules as codes and numbers", () => {
  const { decay } = usualPoolRules.dkp;
  expect(describeRules({ hardCap: null, decay })).toEqual([
    "hardCap=null",
    "decay=above:5000 basisPoints:1000 everyDays:7 kind:percent sparesLeave:true",
  ]);
});
