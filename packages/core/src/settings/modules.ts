import type { Feature } from "../features.ts";
import { Refusal } from "../refusal.ts";
import { featureOfRight, type Right } from "../rights.ts";

/** What a guild can switch off, in the order in which guilds come to need it. All else is always there. */
export const modules = [
  "events",
  "leave",
  "points",
  "statics",
  "items",
  "loot",
  "verification",
  "diplomacy",
  "recruitment",
  "announcements",
] as const;

export type Module = (typeof modules)[number];

type ModuleParts = {
  readonly features: readonly Feature[];
  /** Without it the module has nothing to work on, so it is off as well. */
  readonly needs: Module | null;
};

const parts: Readonly<Record<Module, ModuleParts>> = {
  events: { features: ["events"], needs: null },
  leave: { features: ["absences"], needs: null },
  points: { features: ["attendance", "dkp"], needs: "events" },
  statics: { features: ["groups"], needs: null },
  items: { features: ["items"], needs: null },
  loot: { features: ["wishlists", "loot"], needs: "items" },
  verification: { features: ["verification"], needs: null },
  diplomacy: { features: ["diplomacy"], needs: null },
  recruitment: { features: ["recruitment"], needs: null },
  announcements: { features: ["announcements"], needs: null },
};

/** The module without which this one does not work; null when it stands alone. */
export function neededModule(module: Module): Module | null {
  return parts[module].needs;
}

export function featuresOf(module: Module): readonly Feature[] {
  return parts[module].features;
}

export function isModuleOn(modulesOff: readonly Module[], module: Module): boolean {
  const { needs } = parts[module];
  return !modulesOff.includes(module) && (needs === null || isModuleOn(modulesOff, needs));
}

/** Whether a guild that switched these modules off has the feature. One that belongs to no module is always there. */
export function isFeatureOn(modulesOff: readonly Module[], feature: Feature): boolean {
  const module = moduleOf(feature);
  return module === undefined || isModuleOn(modulesOff, module);
}

/** Refuses what belongs to a module that the guild switched off. */
export function requireFeatureOn(modulesOff: readonly Module[], feature: Feature): void {
  const module = moduleOf(feature);
  if (module && !isModuleOn(modulesOff, module)) throw new Refusal("common.moduleOff", { module });
}

export function moduleOf(feature: Feature): Module | undefined {
  return modules.find((module) => parts[module].features.includes(feature));
}

/** Those of the rights that still mean something: who may edit events may do nothing while there are none. */
export function keepRightsOfModules(
  rights: ReadonlySet<Right>,
  modulesOff: readonly Module[],
): ReadonlySet<Right> {
  if (modulesOff.length === 0) return rights;
  return new Set([...rights].filter((right) => isFeatureOn(modulesOff, featureThatUses(right))));
}

/** Settling closes an event, and is what attendance is for. */
function featureThatUses(right: Right): Feature {
  return right === "events.settle" ? "attendance" : featureOfRight(right);
}
