### Het einde van een bezoek aan de kiosk, als iemand heel lang niets deed.

idle-last-title = We maken het scherm weer leeg
idle-last-text = Straks is alles gewist. Daarna mag je gerust opnieuw beginnen.
