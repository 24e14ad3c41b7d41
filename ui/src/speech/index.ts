export { askBeforeReading, offerReading, readingIsOffered } from "./aloud";
export { default as ReadAloud } from "./ReadAloud.svelte";
export { speech } from "./speech.svelte";
