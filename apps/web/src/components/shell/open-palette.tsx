"use client";

import { Command as List } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { type Command, useCommands } from "./commands.ts";
import { closeLayer } from "./layer-store.ts";

/** Every page and action by name, from the keyboard. */
export function OpenPalette() {
  const t = useTranslations("shell.palette");
  return (
    <Radix.Root open onOpenChange={(isOpen) => !isOpen && closeLayer()}>
      <Radix.Portal>
        <Radix.Overlay className="enter-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="float enter-rise fixed inset-x-3.5 top-[12vh] z-50 mx-auto max-w-[560px] overflow-hidden outline-none"
        >
          <Radix.Title className="sr-only">{t("title")}</Radix.Title>
          <List label={t("title")} loop>
            <div className="flex h-12 items-center gap-2.5 border-b border-line px-3.5 text-ink-3">
              <Search aria-hidden />
              <List.Input
                placeholder={t("placeholder")}
                className="min-w-0 flex-1 bg-transparent text-[16px] text-ink outline-none"
              />
            </div>
            <List.List label={t("title")} className="scroll-thin max-h-[360px] overflow-auto p-1.5">
              <List.Empty className="px-2.5 py-3 text-table text-ink-3">{t("nothing")}</List.Empty>
              <Groups />
            </List.List>
          </List>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Groups() {
  const t = useTranslations("shell.palette");
  const commands = useCommands();
  return (["pages", "actions"] as const).map((group) => (
    <List.Group
      key={group}
      heading={t(group)}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-tiny [&_[cmdk-group-heading]]:text-ink-3"
    >
      {commands
        .filter((command) => command.group === group)
        .map((command) => (
          <Line key={command.id} command={command} />
        ))}
    </List.Group>
  ));
}

function Line({ command }: { readonly command: Command }) {
  return (
    <List.Item
      value={command.id}
      keywords={[command.label]}
      onSelect={() => {
        closeLayer();
        command.run();
      }}
      className="flex min-h-9 items-center gap-2.5 rounded-control px-2.5 text-table max-desk:min-h-11 data-[selected=true]:bg-hover data-[selected=true]:[&_.lucide]:text-lamp"
    >
      <command.icon aria-hidden className="text-ink-3" />
      {command.label}
      <span className="ms-auto flex gap-1 max-desk:hidden">
        {command.keys?.split(" ").map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </List.Item>
  );
}
