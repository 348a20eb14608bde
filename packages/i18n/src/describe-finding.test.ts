import { languages } from "@guildhall/core";
import { type Finding, findingCodes, fixes, neededPermissions, places } from "@guildhall/core/settings";
import { expect, test } from "vitest";
import { describeFinding } from "./describe-finding.ts";
import { translatorFor } from "./translate.ts";

test.each(languages)(
  "every finding has its sentences in %s, about every place, and every fix its verb",
  (language) => {
    const t = translatorFor(language);
    for (const code of findingCodes)
      for (const place of places)
        for (const fix of fixes) {
          const finding: Finding = {
            code,
            isBroken: true,
            place,
            name: "raid-plan",
            permissions: neededPermissions[place],
            count: 3,
            problem: "settings.serverFull",
            fix,
          };
          for (const text of Object.values(describeFinding(t, finding)))
            expect(text).toMatch(/^[^{}]{3,300}$/);
        }
  },
);
