"use client";

import { createContext, type ReactNode, use } from "react";

/** What a drawn message knows of the server that it would stand in. */
export type Chat = {
  /** The channel it would be posted in; null while none is chosen. */
  readonly channel: string | null;
  /** Names of roles and channels by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** The server's now, in ISO 8601, so that server and browser write the same. */
  readonly now: string;
};

const ChatContext = createContext<Chat | undefined>(undefined);

export function ChatProvider({ chat, children }: { readonly chat: Chat; readonly children: ReactNode }) {
  return <ChatContext value={chat}>{children}</ChatContext>;
}

export function useChat(): Chat {
  const chat = use(ChatContext);
  if (!chat) throw new Error("A Discord message is drawn inside a ChatProvider");
  return chat;
}
