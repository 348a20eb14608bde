import { linkButton, row } from "@guildhall/discord-views";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { expect, test } from "vitest";
import { z } from "zod";
import { nothing } from "./answer.ts";
import { defineButton } from "./define-button.ts";
import { defineSelect } from "./define-select.ts";

const shape = { feature: "settings", version: 1, params: z.object({ id: z.string() }) } as const;
const run = async () => nothing;
const button = defineButton({ ...shape, name: "press", run });
const select = defineSelect({ ...shape, name: "pick", kind: "role", run });
const longestId = "18446744073709551615";

test("rows of buttons, links and selects are what Discord takes", () => {
  expectFitsDiscord({
    content: "Panel",
    components: [
      row(
        button.component({ id: longestId }, { label: "Press" }),
        linkButton("Dashboard", "https://a.example"),
      ),
      row(select.component({ id: longestId }, { placeholder: "Role", chosen: [longestId] })),
    ],
  });
});

test.each([
  ["six buttons in a row", [row(...Array.from({ length: 6 }, (_, id) => press(String(id))))]],
  ["six rows", Array.from({ length: 6 }, (_, id) => row(press(String(id))))],
  ["the same custom id twice", [row(press("1"), press("1"))]],
])("a view test sees what Discord would refuse: %s", (_what, components) => {
  expect(() => expectFitsDiscord({ content: "Panel", components })).toThrow();
});

function press(id: string) {
  return button.component({ id }, { label: "Press" });
}
