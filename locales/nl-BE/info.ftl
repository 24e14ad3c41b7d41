### Het infoscherm: wat er deze week te doen is, groot, voor wie voorbijkomt.

info-touch = Raak het scherm aan
info-open = Kom binnen, er is iemand voor je
info-closed = Nu is er niemand aan de balie
info-call = Bel ons
info-here = Nu hier
