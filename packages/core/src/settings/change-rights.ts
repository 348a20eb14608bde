import { Refusal } from "../refusal.ts";
import { featureOfRight, type Right, rights, rightsToCome } from "../rights.ts";
import { isFeatureOn, type Module } from "./modules.ts";
import type { Grantee } from "./rights-holder.ts";
import { type RightsPreset, rightsOfPresets } from "./rights-presets.ts";

/** Who grants and takes. */
export type RightsEditor = {
  readonly rights: ReadonlySet<Right>;
  readonly canRunServer: boolean;
  /** Of the own highest role, as in `ServerRole`. */
  readonly position: number;
};

/** One right of one holder, as it shall be. What it was is the opposite. */
export type RightChange = { readonly right: Right; readonly isGranted: boolean };

/**
 * Nobody changes what stands at or above the own highest role, as in Discord itself: so nobody grants to themselves, locks
 * themselves out, or fights with an equal.
 */
export function standsBelow({ position }: Pick<Grantee, "position">, editor: RightsEditor): boolean {
  return editor.canRunServer || position < editor.position;
}

/** The rights of a holder after the change. Nobody grants or takes a right that they do not hold. */
export function changeRightsOf(
  grantee: Grantee,
  changes: readonly RightChange[],
  editor: RightsEditor,
): ReadonlySet<Right> {
  if (!standsBelow(grantee, editor)) throw new Refusal("settings.granteeAbove", { name: grantee.name });
  const changed = new Set(grantee.rights);
  for (const { right, isGranted } of changes) {
    if (!editor.rights.has(right)) throw new Refusal("settings.rightNotHeld", { right });
    // Somebody else was faster, or it is asked for twice: what was seen is no longer so.
    if (changed.has(right) === isGranted) throw new Refusal("settings.rightsMoved", { name: grantee.name });
    if (isGranted) changed.add(right);
    else changed.delete(right);
  }
  return changed;
}

/** What makes these rights the preset. Rights of modules that are off stay as they are: nobody can see them. */
export function changesToPreset(
  held: ReadonlySet<Right>,
  preset: RightsPreset,
  modulesOff: readonly Module[],
): readonly RightChange[] {
  const wanted = rightsOfPresets[preset];
  return listRightsOn(modulesOff)
    .map((right) => ({ right, isGranted: wanted.includes(right) }))
    .filter(({ right, isGranted }) => held.has(right) !== isGranted);
}

/** The rights that people are shown: those that something asks for, of what the guild did not switch off. */
export function listShownRights(modulesOff: readonly Module[]): readonly Right[] {
  return listRightsOn(modulesOff).filter((right) => !rightsToCome.has(right));
}

function listRightsOn(modulesOff: readonly Module[]): readonly Right[] {
  return rights.filter((right) => isFeatureOn(modulesOff, featureOfRight(right)));
}
