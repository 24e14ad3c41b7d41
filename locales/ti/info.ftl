### The information screen: what is on this week, in big letters, for whoever passes by.

info-touch = ነቲ ስክሪን ንክኡ
info-open = እተዉ፣ ኣብዚ ንዓኹም ሰብ ኣሎ
info-closed = ሕጂ ኣብ መቐበሊ ሰብ የለን
info-call = ደውሉልና
info-here = ሕጂ ኣብዚ
