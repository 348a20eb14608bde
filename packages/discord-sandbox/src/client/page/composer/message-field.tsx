import { Paperclip, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import type { PersonFile } from "../../../actor/pick-file.ts";
import type { ChannelView } from "../../channel-view.ts";
import {
  type CommandEntry,
  findTypedEntry,
  listCommandEntries,
  searchEntries,
} from "../commands/command-entry.ts";
import { OptionList, optionId } from "../parts/option-list.tsx";
import { useListKeys } from "../parts/use-list-keys.ts";
import { useWindow } from "../window-context.ts";
import { findMentions, type Mentionable, writeMentions } from "./mentions.ts";
import { readFile } from "./read-file.ts";

type MessageFieldProps = {
  readonly channel: ChannelView;
  readonly takesFocus: boolean;
  readonly onCommand: (entry: CommandEntry) => void;
};

function useCommandSearch(words: string): readonly CommandEntry[] {
  const { view, locale } = useWindow();
  if (!words.startsWith("/")) return [];
  return searchEntries(listCommandEntries(view.commands, locale), words.slice(1));
}

function Files({
  files,
  onRemove,
}: {
  files: readonly PersonFile[];
  onRemove: (name: string) => void;
}): ReactNode {
  const { texts } = useWindow();
  return files.map(({ name }) => (
    <span key={name} className="file">
      {name}
      <button type="button" aria-label={`${texts.remove} ${name}`} onClick={() => onRemove(name)}>
        <X className="icon" aria-hidden="true" />
      </button>
    </span>
  ));
}

function CommandList({ id, found, active, onPick }: CommandListProps): ReactNode {
  const { texts } = useWindow();
  if (found.length === 0) return <p className="hint">{texts.noCommands}</p>;
  const items = found.map(({ path, label, description }) => ({
    key: path,
    label: `/${label}`,
    detail: description,
  }));
  return (
    <div className="command-list">
      <OptionList id={id} label={texts.commands} items={items} active={active} onPick={onPick} />
    </div>
  );
}

type CommandListProps = {
  readonly id: string;
  readonly found: readonly CommandEntry[];
  readonly active: number;
  readonly onPick: (index: number) => void;
};

function MentionList({ id, found, active, onPick }: MentionListProps): ReactNode {
  const { texts } = useWindow();
  const items = found.map(({ key, typed, detail }) => ({ key, label: typed, detail }));
  return (
    <div className="command-list">
      <OptionList id={id} label={texts.mentions} items={items} active={active} onPick={onPick} />
    </div>
  );
}

type MentionListProps = Omit<CommandListProps, "found"> & { readonly found: readonly Mentionable[] };

function useMessage({ channel, onCommand }: MessageFieldProps) {
  const { view, doings, locale } = useWindow();
  const [words, setWords] = useState("");
  const [files, setFiles] = useState<readonly PersonFile[]>([]);
  const found = useCommandSearch(words);
  const mentions = findMentions(view, words);
  const keys = useListKeys(found.length || mentions.found.length, pick);
  function pick(index: number): void {
    const [entry, mention] = [found[index], mentions.found[index]];
    if (entry) onCommand(entry);
    else if (mention) setWords(`${words.slice(0, words.length - mentions.typed.length)}${mention.typed} `);
  }
  function type(next: string): void {
    const entries = next.startsWith("/") ? listCommandEntries(view.commands, locale) : [];
    const typed = findTypedEntry(entries, next.slice(1));
    if (typed) onCommand(typed);
    else setWords(next);
  }
  async function say(): Promise<void> {
    const content = writeMentions(view, words.trim());
    if (content === "" && files.length === 0) return;
    if (await doings.act("say", { content, files }, { channelId: channel.id })) {
      setWords("");
      setFiles([]);
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (keys.take(event)) return;
    if (event.key === "Tab" && found.length + mentions.found.length > 0) {
      event.preventDefault();
      pick(keys.active);
    }
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!words.startsWith("/")) void say();
  }
  return { words, type, files, setFiles, found, mentions: mentions.found, keys, pick, onKeyDown };
}

function AttachButton({ onFiles }: { onFiles: (files: readonly PersonFile[]) => void }): ReactNode {
  const { texts } = useWindow();
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (chosen: FileList | null) =>
    onFiles(await Promise.all(Array.from(chosen ?? [], readFile)));
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.attach}
        onClick={() => chooser.current?.click()}
      >
        <Paperclip className="icon" aria-hidden="true" />
      </button>
      <input ref={chooser} type="file" multiple hidden onChange={({ target }) => void take(target.files)} />
    </>
  );
}

/** A message being written. A slash opens the commands; the whole name and a blank, or Enter, chooses one. */
export function MessageField(props: MessageFieldProps): ReactNode {
  const { channel, takesFocus } = props;
  const { texts, person } = useWindow();
  const { words, type, files, setFiles, found, mentions, keys, pick, onKeyDown } = useMessage(props);
  const listId = useId();
  const isCommand = words.startsWith("/");
  return (
    <>
      {isCommand ? <CommandList id={listId} found={found} active={keys.active} onPick={pick} /> : null}
      {mentions.length > 0 ? (
        <MentionList id={listId} found={mentions} active={keys.active} onPick={pick} />
      ) : null}
      <Files files={files} onRemove={(name) => setFiles(files.filter((file) => file.name !== name))} />
      <div className="message-field" data-command={isCommand}>
        <AttachButton onFiles={(more) => setFiles([...files, ...more])} />
        <textarea
          // biome-ignore lint/a11y/noAutofocus: One was typing here before the command.
          autoFocus={takesFocus}
          rows={Math.min(6, words.split("\n").length)}
          aria-label={texts.write(channel.name)}
          aria-controls={isCommand || mentions.length > 0 ? listId : undefined}
          aria-activedescendant={
            found.length + mentions.length > 0 ? optionId(listId, keys.active) : undefined
          }
          placeholder={channel.canWrite ? texts.writeHint : texts.cannotWrite}
          dir="auto"
          value={words}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        <span className="acting" dir="auto">
          {texts.as(person.name)}
        </span>
      </div>
    </>
  );
}
