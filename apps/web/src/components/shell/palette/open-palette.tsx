"use client";

import { Command as List } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { useState } from "react";
import { useTypedAhead } from "#web/components/typed-ahead.ts";
import { Kbd } from "#web/components/ui/kbd.tsx";
import { useFocusBack } from "#web/components/ui/use-focus-back.ts";
import { closeLayer } from "../layer-store.ts";
import { type Command, commandGroups } from "./command.ts";
import { useCommands } from "./use-commands.ts";
import { useFound } from "./use-found.ts";

/** Everything that goes by a name, from the keyboard: pages, actions, and what there is in the guild. */
export function OpenPalette() {
  const t = useTranslations("shell.palette");
  const [text, setText] = useState("");
  useTypedAhead(setText);
  const focusBack = useFocusBack();
  return (
    <Radix.Root open onOpenChange={(isOpen) => !isOpen && closeLayer()}>
      <Radix.Portal>
        <Radix.Overlay className="enter-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...focusBack}
          aria-describedby={undefined}
          className="float enter-rise fixed inset-x-3.5 top-[12vh] z-50 mx-auto max-w-[560px] overflow-hidden outline-none"
        >
          <Radix.Title className="sr-only">{t("title")}</Radix.Title>
          <List label={t("title")} shouldFilter={false} loop>
            <div className="flex h-12 items-center gap-2.5 border-b border-line px-3.5 text-ink-3">
              <Search aria-hidden />
              <List.Input
                value={text}
                onValueChange={setText}
                placeholder={t("placeholder")}
                className="min-w-0 flex-1 bg-transparent text-[16px] text-ink outline-none"
              />
            </div>
            <Found text={text.trim()} />
          </List>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Found({ text }: { readonly text: string }) {
  const t = useTranslations("shell.palette");
  const commands = useCommands(text);
  const { found, isAsking } = useFound(text);
  const all = [...commands, ...found];
  return (
    <>
      <List.List label={t("title")} className="scroll-thin max-h-[min(420px,60vh)] overflow-auto p-1.5">
        <List.Empty className="px-2.5 py-3 text-table text-ink-3">
          {t(isAsking ? "searching" : "nothing")}
        </List.Empty>
        {commandGroups.map((group) => (
          <Group key={group} group={group} commands={all.filter((command) => command.group === group)} />
        ))}
      </List.List>
      <p role="status" className="sr-only">
        {text !== "" && !isAsking && t("count", { count: all.length })}
      </p>
    </>
  );
}

type GroupProps = { readonly group: Command["group"]; readonly commands: readonly Command[] };

function Group({ group, commands }: GroupProps) {
  const t = useTranslations("shell.palette.groups");
  if (commands.length === 0) return null;
  return (
    <List.Group
      heading={t(group)}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-tiny [&_[cmdk-group-heading]]:text-ink-3"
    >
      {commands.map((command) => (
        <Line key={command.id} command={command} />
      ))}
    </List.Group>
  );
}

function Line({ command }: { readonly command: Command }) {
  return (
    <List.Item
      value={command.id}
      onSelect={() => {
        closeLayer();
        command.run();
      }}
      className="flex min-h-9 items-center gap-2.5 rounded-control px-2.5 text-table max-desk:min-h-11 data-[selected=true]:bg-hover data-[selected=true]:[&_.lucide]:text-lamp"
    >
      <command.icon aria-hidden className="shrink-0 text-ink-3" />
      <bdi dir="auto" className="truncate">
        {command.label}
      </bdi>
      {command.detail && (
        <bdi dir="auto" className="shrink-0 text-small text-ink-3">
          {command.detail}
        </bdi>
      )}
      <span className="ms-auto flex gap-1 max-desk:hidden">
        {command.keys?.split(" ").map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
    </List.Item>
  );
}
