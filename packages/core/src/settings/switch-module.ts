import { Refusal } from "../refusal.ts";
import type { Guild } from "./guild.ts";
import { modules } from "./modules.ts";
import type { SwitchModuleInput } from "./switch-module.input.ts";

/** The guild with a module switched on or off. A switch to where it stands is refused, so that no fact says nothing. */
export function switchGuildModule(guild: Guild, { module, isOn }: SwitchModuleInput): Guild {
  const { modulesOff } = guild;
  if (modulesOff.includes(module) !== isOn) throw new Refusal("settings.unchanged");
  return {
    ...guild,
    modulesOff: modules.filter((each) => (each === module ? !isOn : modulesOff.includes(each))),
  };
}
