import type { CardEvent } from "@guildhall/discord-views/events";

/** People of many scripts, so that a preview shows what a real card has to bear. */
const names: Readonly<Record<CardEvent["signUps"][number]["answer"], readonly string[]>> = {
  coming: ["月影", "Jürgen", "Łucja", "Aurélien", "Kestrel", "서하린", "Oakheart"],
  late: ["Wyn"],
  maybe: ["Þórdís"],
  standby: ["김달빛"],
  cant: ["Tamsin", "Vex"],
};

export const sampleSignUps: CardEvent["signUps"] = (Object.keys(names) as (keyof typeof names)[]).flatMap(
  (answer) => names[answer].map((name) => ({ answer, name })),
);
