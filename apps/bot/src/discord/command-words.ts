import type { Language } from "@guildhall/core";
import type { CommandOption } from "./command-options.ts";
import type { Command } from "./define-command.ts";
import type { Menu } from "./define-menu.ts";

/** Reads a word of a command. The product's stand in the messages; tests bring commands and words of their own. */
export type ReadWord = (language: Language, key: string) => string;

export function keyOfCommand({ feature, command }: Command): string {
  return `${feature}.commands.${command}`;
}

export function keyOfSubcommand(command: Command): string {
  return command.standsAlone ? keyOfCommand(command) : `${keyOfCommand(command)}.${command.name}`;
}

export function keyOfOption(command: Command, { name }: CommandOption): string {
  return `${keyOfSubcommand(command)}.options.${name}`;
}

export function keyOfMenu({ feature, name }: Menu): string {
  return `${feature}.menus.${name}`;
}
