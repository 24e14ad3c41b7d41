### The end of a visit at the kiosk, when nothing was done for very long.

idle-last-title = Shaashadda waan faaruqinaynaa
idle-last-text = Dhowaan wax walba waa la tirtirayaa. Kaddib mar kale waad bilaabi kartaa.
