import type { APIMessage } from "discord-api-types/v10";
import type { ReactNode } from "react";
import { useWindow } from "../window-context.ts";

export function Reactions({ message }: { message: APIMessage }): ReactNode {
  const { doings } = useWindow();
  if (!message.reactions?.length) return null;
  const toggle = (emoji: string, isOn: boolean) =>
    void doings.act(
      "react",
      { messageId: message.id, emoji, isOn },
      { where: message.id, channelId: message.channel_id },
    );
  return (
    <div className="reactions">
      {message.reactions.map(({ emoji, count, me }) => (
        <button
          key={emoji.name}
          type="button"
          aria-pressed={me}
          onClick={() => toggle(emoji.name ?? "", !me)}
        >
          {`${emoji.name ?? ""} ${count}`}
        </button>
      ))}
    </div>
  );
}
