/** Levels below the fire crystals: 30, then four steps towards the first one. */
const lastPlain = 30;
const lastStep = 34;
const stepsOfCrystal = 5;
const lastCrystal = 10;

/**
 * What players of Whiteout Survival call a furnace level that the game counts on from 1: `17`, `30-2`, `FC3`, `FC3-4`. A
 * level that nobody has named yet stays its number.
 */
export function nameFurnaceLevel(level: number): string {
  if (level <= lastPlain) return String(level);
  if (level <= lastStep) return `${lastPlain}-${level - lastPlain}`;
  const crystal = Math.floor((level - lastStep - 1) / stepsOfCrystal) + 1;
  const step = (level - lastStep - 1) % stepsOfCrystal;
  if (crystal > lastCrystal) return String(level);
  return step === 0 ? `FC${crystal}` : `FC${crystal}-${step}`;
}
