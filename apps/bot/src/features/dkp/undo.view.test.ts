import { toHundredths } from "@guildhall/core";
import type { Pool } from "@guildhall/core/dkp";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { UndoPreview } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { undoView } from "./undo.view.ts";
import { undoEntriesButton } from "./undo-entries.modal.ts";
import { readTarget, writeTarget } from "./undo-target.option.ts";

const pool: Pool = {
  ...{ poolId: 1, houseId: 1, name: "P".repeat(40), system: "dkp", changedRules: {} },
  ...{ gearOfPoolId: null, nextDecayOn: null, closedAt: null },
};
const amount = toHundredths(-123_456_789);
const preview: UndoPreview = {
  lines: Array.from({ length: 900 }, (_, index) => ({
    ...{ entryId: index, memberId: index, name: "*_W_*d".padEnd(32, "*"), userId: null },
    ...{ pool, amount, balanceAfter: amount },
  })),
  ...{ undoneCount: 12, events: ["E".repeat(100)], previewId: "0123456789abcdef" },
};
const button = { target: `batch-${"9".repeat(10)}-${"9".repeat(10)}`, slipId: "0123456789abcdef" };

test.each(["en", "fr"] as const)("the longest preview of an undo fits into a message (%s)", (language) => {
  const words = { t: translatorFor(language), language };
  const view = undoView(words, preview, (look) =>
    undoEntriesButton.component({ ...button, shown: preview.previewId }, look),
  );
  expectFitsDiscord(view);
  expect(view.embeds?.[0]?.description).toContain(language === "en" ? "and 880 more" : "et 880 de plus");
});

test.each([{ eventId: 12 }, { entryId: 991 }, { poolId: 3, batchNumber: 17 }])(
  "what is taken back is the same once it stood on a button: %j",
  (target) => {
    expect(readTarget(writeTarget(target))).toEqual(target);
  },
);
