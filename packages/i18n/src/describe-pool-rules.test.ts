import { toHundredths } from "@guildhall/core";
import { usualPoolRules } from "@guildhall/core/dkp";
import { expect, test } from "vitest";
import { describePoolRules } from "./describe-pool-rules.ts";
import { translatorFor } from "./translate.ts";

const words = { t: translatorFor("en"), language: "en" } as const;

test("every rule of a pool is a sentence with its numbers, and one that it has not is none", () => {
  expect(describePoolRules(words, usualPoolRules.dkp)).toEqual([
    "Accounts begin with 50.00.",
    "Every week 10% of what is above 50.00 decays.",
    "Who is on leave keeps everything meanwhile.",
    "Only a correction takes a balance below 0.00.",
    "Who stays away longer than 60 days comes back to an empty account.",
  ]);
  expect(describePoolRules(words, usualPoolRules["zero-sum"])).toEqual([]);
});

test("caps, expiry and a fixed decay are told too", () => {
  const amount = toHundredths(5_00);
  const decay = { kind: "fixed", amount, everyDays: 3, above: toHundredths(0), sparesLeave: false } as const;
  const rules = { ...usualPoolRules["zero-sum"], decay, hardCap: amount, weekCap: amount, expiryDays: 90 };
  expect(describePoolRules(words, rules)).toEqual([
    "Every 3 days 5.00 of what is above 0.00 decays.",
    "Points that nobody spent within 90 days expire, the oldest first.",
    "Nobody holds more than 5.00.",
    "Nobody is given more than 5.00 a week.",
  ]);
});
