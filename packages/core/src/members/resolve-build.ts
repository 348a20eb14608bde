import type { GameProfile, Role } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import { buildHosts, isBuildLink } from "./build-link.ts";
import type { Build } from "./character.ts";
import type { SaveBuildInput } from "./save-build.input.ts";

/** What was said of a build, checked against the game: the class is one of it, the role one of the class. */
export function resolveBuild(
  profile: GameProfile,
  { classKey, role, power, link }: SaveBuildInput,
): Pick<Build, "classKey" | "role" | "power" | "link"> {
  const played = resolveClass(profile, classKey, role);
  return { ...played, power: power ?? null, link: link === undefined ? null : resolveLink(profile, link) };
}

function resolveLink({ game }: GameProfile, link: string): string {
  if (!isBuildLink(game, link))
    throw new Refusal("members.linkNotAllowed", { hosts: buildHosts(game).join(", ") || "none" });
  return link;
}

function resolveClass(
  profile: GameProfile,
  classKey: string | undefined,
  role: Role | undefined,
): Pick<Build, "classKey" | "role"> {
  const gameClass = profile.classes.find(({ key }) => key === classKey);
  if (!gameClass && profile.classes.length > 0) throw new Refusal("members.classUnknown");
  const possible = gameClass?.roles ?? profile.roles;
  const chosen = role ?? (possible.length === 1 ? possible[0] : undefined);
  if (!chosen || !possible.includes(chosen)) throw new Refusal("members.roleNeeded");
  return { classKey: gameClass?.key ?? null, role: chosen };
}
