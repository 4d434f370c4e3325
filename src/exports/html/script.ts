/** The page's whole script: it moves the reader about and filters. The page is complete without it. */
export const SCRIPT = `(function(){
"use strict";
var doc=document,last=null,kind=null,words="",saying=0,said=doc.getElementById("said");
doc.documentElement.classList.add("js");
function all(selector,root){return Array.prototype.slice.call((root||doc).querySelectorAll(selector))}
var pane=doc.querySelector(".reports"),back=doc.querySelector(".back"),find=doc.getElementById("find"),found=doc.getElementById("found");
var questions=all(".question");
function reveal(element){for(var e=element;e;e=e.parentElement)if(e.tagName==="DETAILS")e.open=true}
function lit(id){
  all(".on").forEach(function(e){e.classList.remove("on")});
  var first=doc.getElementById(id);
  if(!first||!pane.contains(first)||first.tagName!=="SPAN")return;
  first.classList.add("on");
  all(".text [data-of]").forEach(function(e){if(e.getAttribute("data-of")===id)e.classList.add("on")});
}
function beside(){return getComputedStyle(pane).position==="sticky"}
function toReport(id,from){
  var target=doc.getElementById(id);
  if(!target)return;
  var x=window.scrollX,y=window.scrollY;
  last=from||last;
  reveal(target);
  if(location.hash!=="#"+id)location.hash=id;
  lit(id);
  target.tabIndex=-1;
  target.focus({preventScroll:true});
  target.scrollIntoView({block:target.tagName==="SPAN"?"center":"start"});
  if(beside())window.scrollTo(x,y);
  back.hidden=!last;
}
function say(what){
  if(!said)return;
  said.textContent=what;
  clearTimeout(saying);
  saying=setTimeout(function(){said.textContent=""},2500);
}
function plain(element){return element?element.textContent.replace(/\\s+/g," ").trim():""}
function lineWords(button){
  var says=button.closest("li")&&button.closest("li").querySelector(".says");
  if(says)return plain(says);
  var line=button.closest(".question").querySelector("summary");
  return [".ask",".told"].map(function(part){return plain(line.querySelector(part))||(part===".ask"?plain(button.closest(".proof").querySelector(".full")):"")}).join(" ")+" ("+plain(line.querySelector(".verdict")).replace(/^[^a-z]+/,"")+"; "+plain(line.querySelector(".support"))+")";
}
function noted(button){
  var notes=button.getAttribute("data-notes").split(" ").map(function(id){
    var first=doc.getElementById(id),report=first&&first.closest(".report");
    if(!report)return null;
    var words=all(".text [data-of]",report).filter(function(e){return e.getAttribute("data-of")===id}).reduce(function(told,e){return told+e.textContent},first.textContent);
    return report.getAttribute("data-cite")+": \u201c"+words.replace(/\\s+/g," ").trim()+"\u201d ("+id+")";
  }).filter(Boolean);
  return lineWords(button)+" "+notes.map(function(_,at){return "["+(at+1)+"]"}).join("")+"\\n\\n"+notes.map(function(note,at){return "["+(at+1)+"] "+note}).join("\\n")+"\\n";
}
function copyByHand(text){
  var box=doc.createElement("textarea"),held=doc.activeElement,done=false;
  box.value=text;
  doc.body.appendChild(box);
  box.select();
  try{done=doc.execCommand("copy")}catch(e){done=false}
  box.remove();
  if(held)held.focus({preventScroll:true});
  say(done?"Copied with its sources":"This browser does not let the page copy");
}
function copy(button){
  var text=noted(button);
  if(navigator.clipboard&&navigator.clipboard.writeText)navigator.clipboard.writeText(text).then(function(){say("Copied with its sources")},function(){copyByHand(text)});
  else copyByHand(text);
}
function fold(button){
  var open=button.textContent==="Open all lines";
  questions.forEach(function(q){if(!q.hidden)q.open=open});
  if(open)all(".group .more").forEach(function(box){box.open=true});
  button.textContent=open?"Close all lines":"Open all lines";
}
function clear(){
  kind=null;
  words="";
  if(find)find.value="";
  all("button[data-kind]").forEach(function(b){b.setAttribute("aria-pressed","false")});
  apply();
}
function unhide(element){
  var question=element.closest(".question");
  if(question&&question.hidden)clear();
}
function toQuestion(element){
  unhide(element);
  reveal(element);
  var summary=element.closest("details").querySelector("summary");
  summary.focus({preventScroll:true});
  summary.scrollIntoView({block:"center"});
}
function goBack(){
  if(!last)return;
  var to=last;
  last=null;
  back.hidden=true;
  unhide(to);
  reveal(to);
  to.focus({preventScroll:true});
  to.scrollIntoView({block:beside()?"nearest":"center"});
}
function apply(){
  var on=kind!==null||words!=="",shown=0;
  questions.forEach(function(q){
    var fits=(kind===null||q.getAttribute("data-verdict")===kind)&&(words===""||q.textContent.toLowerCase().indexOf(words)>=0);
    q.hidden=!fits;
    if(fits)shown+=1;
  });
  all(".split,.group").forEach(function(box){box.hidden=on&&!box.querySelector(".question:not([hidden])")});
  all(".group .more").forEach(function(box){var any=!!box.querySelector(".question:not([hidden])");box.hidden=on&&!any;if(on)box.open=any});
  all(".story").forEach(function(box){if(on&&box.querySelector(".question:not([hidden])"))box.open=true});
  if(found)found.textContent=on?shown+" of "+questions.length+" questions":"";
}
doc.addEventListener("click",function(event){
  var target=event.target;
  if(!target.closest||event.ctrlKey||event.metaKey||event.shiftKey)return;
  if(target.closest(".back")){goBack();return}
  if(target.closest(".folds")){fold(target.closest(".folds"));return}
  var copier=target.closest("button.copy");
  if(copier){copy(copier);return}
  var button=target.closest("button[data-kind]");
  if(button){
    var on=button.getAttribute("aria-pressed")!=="true";
    all("button[data-kind]").forEach(function(b){b.setAttribute("aria-pressed","false")});
    button.setAttribute("aria-pressed",String(on));
    kind=on?button.getAttribute("data-kind"):null;
    apply();
    return;
  }
  var link=target.closest("a[href^='#']");
  if(link){
    var id=link.getAttribute("href").slice(1),to=doc.getElementById(id);
    if(!to)return;
    if(pane.contains(to)){event.preventDefault();toReport(id,pane.contains(link)?null:link)}
    else if(link.classList.contains("link")){reveal(to);history.replaceState(null,"","#"+id);to.focus({preventScroll:true});say("The address bar now leads to this line")}
    else if(to.classList.contains("proof")){event.preventDefault();history.pushState(null,"","#"+id);toQuestion(to)}
    else reveal(to);
    return;
  }
  var claim=target.closest(".text .claim");
  if(!claim||String(getSelection())!=="")return;
  for(var e=claim;e;e=e.parentElement&&e.parentElement.closest(".claim")){
    var of=e.id||e.getAttribute("data-of"),quote=null;
    all(".question a[href='#"+of+"']").some(function(a){quote=a;return true});
    if(quote){unhide(quote);lit(of);reveal(quote);quote.focus({preventScroll:true});quote.scrollIntoView({block:"center"});return}
  }
});
doc.addEventListener("keydown",function(event){
  if(event.ctrlKey||event.metaKey||event.altKey)return;
  if(event.key==="Escape"){goBack();return}
  var at=doc.activeElement;
  if(at&&/^(?:INPUT|TEXTAREA)$/.test(at.tagName))return;
  if(event.key==="/"&&find){event.preventDefault();find.focus();find.scrollIntoView({block:"center"});return}
  var here=at&&at.closest(".question,.brief li");
  if(event.key==="c"){
    var button=here&&here.querySelector("button.copy");
    if(button)copy(button);
    return;
  }
  if(event.key!=="j"&&event.key!=="k")return;
  var seen=all(".brief li,.question").filter(function(q){return q.offsetParent!==null});
  var next=here?seen[seen.indexOf(here)+(event.key==="j"?1:-1)]:at===doc.body?seen[0]:null;
  if(next){var line=next.querySelector("summary")||next;line.focus({preventScroll:true});line.scrollIntoView({block:"nearest"})}
});
window.addEventListener("hashchange",function(){lit(location.hash.slice(1))});
var opened=[];
window.addEventListener("beforeprint",function(){opened=all("details:not([open])").filter(function(d){return !d.closest(".reports")});opened.forEach(function(d){d.open=true})});
window.addEventListener("afterprint",function(){opened.forEach(function(d){d.open=false});opened=[]});
all("button[data-kind]").forEach(function(b){b.disabled=false});
all("button.copy,.js-only").forEach(function(b){b.hidden=false});
function clearOfBar(){var bar=doc.querySelector("nav.groups");if(bar)doc.documentElement.style.setProperty("--nav",bar.offsetHeight+8+"px")}
clearOfBar();
window.addEventListener("resize",clearOfBar);
if(find){
  find.closest(".find").hidden=false;
  find.addEventListener("input",function(){words=find.value.trim().toLowerCase();apply()});
}
if(location.hash.length>1){
  var start=doc.getElementById(location.hash.slice(1));
  if(start){reveal(start);lit(start.id);start.scrollIntoView({block:"center"})}
}
})();`;
