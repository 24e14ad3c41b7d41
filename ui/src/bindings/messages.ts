/** Ids of the messages in locales/nl-BE, and the variables each of them takes. */
export type MessageId = string;
export type MessageArgs = Record<string, Record<string, string | number>>;
