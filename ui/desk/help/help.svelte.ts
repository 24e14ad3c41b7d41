/** What is open over the screens of staff: nothing, whom to call, the serious concern, or the cards. */
type Open = "backup" | "concern" | "cards";

/** The help that is always there. Nothing of it is kept, and none of it is about a visitor. */
class HelpState {
  open = $state<Open | null>(null);
  /** The card that is read; null while the list is shown. */
  card = $state<string | null>(null);
  /** The theme whose cards the list shows; null for all of them. */
  theme = $state<string | null>(null);

  openBackup(): void {
    this.open = "backup";
  }

  openConcern(): void {
    this.open = "concern";
  }

  openCards(theme: string | null = null): void {
    this.card = null;
    this.theme = theme;
    this.open = "cards";
  }

  /** Reads a card; from a list that was open it leads back there. */
  showCard(card: string): void {
    if (this.open !== "cards") this.theme = null;
    this.card = card;
    this.open = "cards";
  }

  close(): void {
    this.open = null;
  }
}

export const help = new HelpState();
