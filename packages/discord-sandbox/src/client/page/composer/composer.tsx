import { type ReactNode, useState } from "react";
import type { ChannelView } from "../../channel-view.ts";
import type { CommandEntry } from "../commands/command-entry.ts";
import { useWindow } from "../window-context.ts";
import { CommandForm } from "./command-form.tsx";
import { MessageField } from "./message-field.tsx";

/** What came to nothing, above the field: only this person sees it. */
function Failure(): ReactNode {
  const { doings, texts } = useWindow();
  const { failure } = doings;
  if (failure?.where !== "composer") return null;
  return (
    <p className="composer-failure" role="alert">
      <span>{failure.text ?? texts.noResponse}</span>
      <button type="button" onClick={doings.forgetFailure}>
        {texts.dismiss}
      </button>
    </p>
  );
}

/** Where one writes, or fills in a command; after it one goes on writing. */
export function Composer({ channel }: { channel: ChannelView }): ReactNode {
  const [entry, setEntry] = useState<CommandEntry>();
  const [wasCommand, setWasCommand] = useState(false);
  const open = (chosen: CommandEntry) => {
    setEntry(chosen);
    setWasCommand(true);
  };
  const close = () => setEntry(undefined);
  return (
    <div className="composer">
      <Failure />
      {entry ? (
        <CommandForm key={entry.path} entry={entry} onClose={close} onSent={close} />
      ) : (
        <MessageField channel={channel} takesFocus={wasCommand} onCommand={open} />
      )}
    </div>
  );
}
